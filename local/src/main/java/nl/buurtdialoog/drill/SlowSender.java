package nl.buurtdialoog.drill;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.OptionalLong;

/** Somebody on a bad line, or who means harm: sends one byte a second, and never all of it. */
enum SlowSender {
    HEADERS("GET /api/v1/dialogues HTTP/1.1\r\nHost: localhost\r\nReferer: ", Duration.ofSeconds(70)),
    BODY("""
            POST /api/v1/postcard-orders HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 1000\r
            \r
            {""", Duration.ofSeconds(15));

    private static final int A_SECOND = 1_000;

    private final String atOnce;
    private final Duration patience;

    SlowSender(String atOnce, Duration patience) {
        this.atOnce = atOnce;
        this.patience = patience;
    }

    Duration patience() {
        return patience;
    }

    /** After how many milliseconds the other side had enough; nothing when it had not when we had. */
    OptionalLong heldFor(int port) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(A_SECOND);
            var began = System.nanoTime();
            socket.getOutputStream().write(atOnce.getBytes(US_ASCII));
            while (System.nanoTime() - began < patience.toNanos()) {
                if (isLetGo(socket)) {
                    return OptionalLong.of((System.nanoTime() - began) / 1_000_000);
                }
            }
            return OptionalLong.empty();
        }
    }

    /** Sends one byte more, and listens for a second. */
    private static boolean isLetGo(Socket socket) {
        try {
            socket.getOutputStream().write('x');
            return socket.getInputStream().read() == -1;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException cut) {
            return true;
        }
    }
}
