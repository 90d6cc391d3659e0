package nl.buurtdialoog.drill;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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

    private final Door door;
    private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();
    private final AtomicInteger mails = new AtomicInteger();

    MailServer(int port) throws IOException {
        door = Door.open(port, this::talk);
    }

    /** The ids of the mails that it has, by whom they are to. */
    Map<String, Set<String>> taken() {
        return taken;
    }

    /** How many it took, those included that it had already. */
    int mails() {
        return mails.get();
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), US_ASCII));
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
        door.close();
    }
}
