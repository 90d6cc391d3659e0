export const greeting = "Welkom in de buurt, welkom in de buurt, welkom in de buurt, welkom in de buurt";
