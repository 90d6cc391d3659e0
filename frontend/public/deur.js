// Phones that kept a door before one worker kept all pages still ask for this one: it is the same, until the page lets it go.
importScripts('/sw.js')
