import { expect, test } from 'vitest'
import { seatingOf } from './seats'

const room = { id: '1', name: 'Grote zaal', seats: 30 }

test('seats are tables times seats at a table', () => {
  expect(seatingOf('3', '8', null, 0).seats).toBe(24)
})

test('a number that is not there yet gives no seats', () => {
  expect(seatingOf('', '8', room, 0)).toEqual({ seats: 0, tooMany: 0, fewerThanTaken: 0 })
})

test('more seats than the room holds is told with the number', () => {
  expect(seatingOf('4', '8', room, 0).tooMany).toBe(2)
  expect(seatingOf('3', '8', room, 0).tooMany).toBe(0)
})

test('fewer seats than there are people is told, for they keep their seat', () => {
  expect(seatingOf('1', '8', room, 11).fewerThanTaken).toBe(3)
})
