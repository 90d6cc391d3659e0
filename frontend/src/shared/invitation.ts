/** Where the code stands by which somebody asked a neighbour, in this tab only, until they sign up. */
export const invitationDrawer = 'invitation'
