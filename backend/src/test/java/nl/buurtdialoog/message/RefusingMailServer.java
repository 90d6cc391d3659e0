package nl.buurtdialoog.message;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** A mail server that takes nobody's mail, in the place of the one that does. */
final class RefusingMailServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ServerSocket door;
    private final Thread serving;
    private final String refusal;

    /**
     * @param refusal what it says of each recipient, for instance {@code 550 5.1.1 no such mailbox}
     */
    RefusingMailServer(int port, String refusal) {
        this.refusal = refusal;
        try {
            door = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        serving = Thread.ofVirtual().start(this::serve);
    }

    /** Waits until the port is free: who waits at a closed door keeps it for a moment. */
    @Override
    public void close() {
        try {
            door.close();
            serving.join(PATIENCE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var guest = door.accept()) {
                talk(guest);
            } catch (IOException gone) {
                // the next one, or the door was closed
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), US_ASCII));
        say(guest, "220 here");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            say(guest, line.startsWith("RCPT") ? refusal : line.startsWith("QUIT") ? "221 bye" : "250 well");
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }
}
