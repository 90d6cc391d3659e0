package nl.buurtdialoog.drill;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that now and then takes a mail and hangs up before it says so: the sender cannot know that it arrived. */
final class MailServer implements AutoCloseable {
    private static final int HANGS_UP_EVERY = 5;
    private static final String TO = "RCPT TO:<";
    private static final String MESSAGE_ID = "Message-ID: ";

    private final ServerSocket door;
    private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();
    private final AtomicInteger mails = new AtomicInteger();

    MailServer(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("mail").start(this::serve);
    }

    /** The ids of the mails that it has, by whom they are to. */
    Map<String, Set<String>> taken() {
        return taken;
    }

    /** How many it took, those included that it had already. */
    int mails() {
        return mails.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> receive(guest));
            } catch (IOException gone) {
                // the next one, or the door was closed
            }
        }
    }

    private void receive(Socket guest) {
        try (guest) {
            talk(guest, new BufferedReader(new InputStreamReader(guest.getInputStream(), US_ASCII)));
        } catch (IOException gone) {
            // Who sends hung up first.
        }
    }

    private void talk(Socket guest, BufferedReader in) throws IOException {
        say(guest, "220 here");
        var to = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith(TO)) {
                to = line.substring(TO.length(), line.indexOf('>'));
            }
            if (line.equals("DATA")) {
                say(guest, "354 go on");
                if (!take(to, in)) {
                    return;
                }
            }
            say(guest, line.equals("QUIT") ? "221 goodbye" : "250 well");
        }
    }

    /** False when it hangs up, with the mail in its hands. */
    private boolean take(String to, BufferedReader in) throws IOException {
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("half a mail");
            }
            if (line.startsWith(MESSAGE_ID)) {
                taken.computeIfAbsent(to, unused -> ConcurrentHashMap.newKeySet())
                        .add(line.substring(MESSAGE_ID.length()));
            }
        }
        return mails.incrementAndGet() % HANGS_UP_EVERY > 0;
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
