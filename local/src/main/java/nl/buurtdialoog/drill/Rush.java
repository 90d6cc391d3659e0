package nl.buurtdialoog.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The first minute of a popular dialogue: 200 people for 20 seats at once. */
final class Rush {
    private static final int PEOPLE = 200;
    private static final int SEATS = 20;
    private static final int AT_ONCE = 40;

    private final Town town;
    private final Books books;
    private final UUID dialogue;
    private long p99Millis;

    Rush(Town town, Books books) throws InterruptedException {
        this.town = town;
        this.books = books;
        this.dialogue = town.dialogueWithoutSeats(books);
        books.change("update dialogue_seats set seats = ? where dialogue_id = ?", SEATS, dialogue);
    }

    private record Told(String status, int number, long millis) {}

    /** What was broken; nothing when exactly so many have a seat and the others a number of their own. */
    List<String> come() throws InterruptedException, ExecutionException {
        var told = new ArrayList<Told>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var people = IntStream.range(0, PEOPLE)
                    .<Callable<Told>>mapToObj(number -> () -> signUp(number))
                    .toList();
            for (var one : threads.invokeAll(people)) {
                told.add(one.get());
            }
        }
        p99Millis = told.stream().map(Told::millis).sorted().toList().get(PEOPLE * 99 / 100);
        return breaches(told);
    }

    String figures() {
        return "%d people for %d seats, 99 in 100 answered in %d ms".formatted(PEOPLE, SEATS, p99Millis);
    }

    private Told signUp(int number) throws InterruptedException {
        var began = System.nanoTime();
        var answer = town.anybody("POST", "/dialogues/" + dialogue + "/registrations", """
                {"people":[{"name":"Haast %1$d","firstTime":null,"ageBand":null,"needs":null}],"together":true,
                 "contact":{"kind":"MOBILE","value":"0612345%1$03d"},"language":"NL","via":null,
                 "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""".formatted(number));
        return new Told(
                answer.body().path("status").asText(),
                answer.body().path("waitingNumber").asInt(),
                (System.nanoTime() - began) / 1_000_000);
    }

    private List<String> breaches(List<Told> told) {
        var breaches = new ArrayList<>(new Invariants(books, dialogue).breaches());
        var seated = told.stream().filter(one -> one.status.equals("CONFIRMED")).count();
        if (seated != SEATS) {
            breaches.add("%d people were told to have one of %d seats".formatted(seated, SEATS));
        }
        var numbers = told.stream()
                .map(Told::number)
                .filter(number -> number > 0)
                .sorted()
                .toList();
        if (!numbers.equals(IntStream.rangeClosed(1, PEOPLE - SEATS).boxed().toList())) {
            breaches.add("The numbers of who waits are not 1 to %d: %s".formatted(PEOPLE - SEATS, numbers));
        }
        return breaches;
    }
}
