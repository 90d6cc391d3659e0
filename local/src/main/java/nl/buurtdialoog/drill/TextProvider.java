package nl.buurtdialoog.drill;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes text messages, as a provider would, and knows which application brought which how often. */
final class TextProvider implements AutoCloseable {
    private static final long TAKES_MILLIS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> waiting = new ConcurrentHashMap<>();
    private volatile int gone = -1;
    private volatile CountDownLatch open = new CountDownLatch(0);

    private TextProvider(HttpServer server) {
        this.server = server;
    }

    static TextProvider open() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var provider = new TextProvider(server);
        server.setExecutor(provider.threads);
        server.createContext("/", provider::take);
        server.start();
        return provider;
    }

    /** Of the application of a number. */
    String address(String number) {
        return "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), number);
    }

    /** From now on it lets who brings something wait for an answer. */
    void keepWaiting() {
        open = new CountDownLatch(1);
    }

    /** It takes nothing of an application that was killed meanwhile. */
    void goOnWithout(int number) {
        gone = number;
        open.countDown();
    }

    /** How many messages each application is bringing at this moment. */
    int waiting(int number) {
        return waiting.getOrDefault(number, new AtomicInteger()).get();
    }

    /** How often each message was taken, by its reference. */
    Map<String, AtomicInteger> taken() {
        return taken;
    }

    private void take(HttpExchange exchange) throws IOException {
        var number = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
        var reference =
                JSON.readTree(exchange.getRequestBody()).path("reference").asText();
        var brings = waiting.computeIfAbsent(number, none -> new AtomicInteger());
        brings.incrementAndGet();
        try (exchange) {
            Thread.sleep(TAKES_MILLIS);
            open.await();
            if (number == gone) {
                return;
            }
            exchange.sendResponseHeaders(204, -1);
            taken.computeIfAbsent(reference, none -> new AtomicInteger()).incrementAndGet();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            brings.decrementAndGet();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
