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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes each mail and falls silent before it says so: the sender cannot know that it arrived. */
final class ForgetfulMailServer implements AutoCloseable {

    private static final String MESSAGE_ID = "Message-ID: ";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ServerSocket door;
    private final Thread serving;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    ForgetfulMailServer(int port) {
        try {
            door = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException notFree) {
            throw new UncheckedIOException(notFree);
        }
        serving = Thread.ofVirtual().start(this::serve);
    }

    /** The ids of the mails that it has. */
    List<String> taken() {
        return taken;
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
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith(MESSAGE_ID)) {
                taken.add(line.substring(MESSAGE_ID.length()));
            } else if (line.startsWith("DATA")) {
                say(guest, "354 go on");
            } else if (line.startsWith("EHLO") || line.startsWith("MAIL") || line.startsWith("RCPT")) {
                say(guest, "250 well");
            }
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }
}
