package nl.buurtdialoog.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Asks as often as it gets answers, over so many connections at once. */
final class Load {
    /** Begins elsewhere in every run: who signs up again is somebody new. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(1 + ThreadLocalRandom.current().nextInt(50_000_000));

    private final int port;
    private final Subject subject;

    Load(int port, Subject subject) {
        this.port = port;
        this.subject = subject;
    }

    /** @param p50 and the other times in microseconds */
    record Measured(double rate, long p50, long p99, long requests) {
        static Measured of(long[] nanos, double seconds) {
            Arrays.sort(nanos);
            return new Measured(
                    nanos.length / seconds,
                    nanos[nanos.length / 2] / 1_000,
                    nanos[(int) (nanos.length * 0.99)] / 1_000,
                    nanos.length);
        }
    }

    /** Asks for each once, where there are several to ask for: what the first to ask for something waits for is not measured. */
    void warm(int connections) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var callers = new ArrayList<Callable<Boolean>>();
            for (int one = 0; one < connections; one++) {
                int first = one;
                callers.add(() -> callOnce(first, connections));
            }
            for (var caller : threads.invokeAll(callers)) {
                caller.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(subject.name() + " failed", failed.getCause());
        }
    }

    private boolean callOnce(int first, int step) throws IOException {
        try (var wire = new Wire(port)) {
            for (int number = first; number < subject.requests(); number += step) {
                wire.ask(subject.request().apply(number));
            }
        }
        return true;
    }

    Measured press(int connections, int seconds) throws InterruptedException {
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var callers = new ArrayList<Callable<long[]>>();
            for (int one = 0; one < connections; one++) {
                callers.add(() -> call(until));
            }
            var began = System.nanoTime();
            var times = LongStream.builder();
            for (var caller : threads.invokeAll(callers)) {
                Arrays.stream(caller.get()).forEach(times::add);
            }
            return Measured.of(times.build().toArray(), (System.nanoTime() - began) / 1e9);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(subject.name() + " failed", failed.getCause());
        }
    }

    private long[] call(long until) throws IOException {
        var times = LongStream.builder();
        try (var wire = new Wire(port)) {
            for (var began = System.nanoTime(); began < until; began = System.nanoTime()) {
                var answer = wire.ask(subject.request().apply(next()));
                if (answer.status() >= 300) {
                    throw new IOException("%s was answered with %d".formatted(subject.name(), answer.status()));
                }
                times.add(System.nanoTime() - began);
            }
        }
        return times.build().toArray();
    }

    private int next() {
        return subject.requests() == 0
                ? NEXT.getAndIncrement()
                : ThreadLocalRandom.current().nextInt(subject.requests());
    }
}
