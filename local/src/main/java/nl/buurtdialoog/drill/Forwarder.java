package nl.buurtdialoog.drill;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the applications and a server, and counts what that is asked. */
final class Forwarder implements AutoCloseable {
    private static final String ASKED = " HTTP/1.1\r\n";
    private static final int NOWHERE = 0;

    private final Door door;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int port = NOWHERE;
    private volatile boolean silent;

    Forwarder() throws IOException {
        door = Door.open(0, this::receive);
    }

    int port() {
        return door.port();
    }

    /** From now on it goes on to the server at this port of the machine. */
    void leadTo(int server) {
        port = server;
    }

    /** Whether who comes in hears nothing at all from now on, as on a line that was cut. */
    void fallSilent(boolean silence) {
        silent = silence;
    }

    /** How often something was asked; of a server that is not there each knock counts. */
    int asked() {
        return asked.get();
    }

    private void receive(Socket guest) throws IOException {
        if (silent) {
            asked.incrementAndGet();
            guest.getInputStream().transferTo(OutputStream.nullOutputStream());
        } else {
            passOn(guest);
        }
    }

    private void passOn(Socket guest) throws IOException {
        if (port == NOWHERE) {
            asked.incrementAndGet();
            return;
        }
        try (var server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Thread.ofVirtual().start(() -> answer(server, guest));
            var bytes = new byte[16_384];
            for (int read = guest.getInputStream().read(bytes);
                    read >= 0;
                    read = guest.getInputStream().read(bytes)) {
                asked.addAndGet(new String(bytes, 0, read, ISO_8859_1).split(ASKED, -1).length - 1);
                server.getOutputStream().write(bytes, 0, read);
            }
        } catch (ConnectException away) {
            asked.incrementAndGet();
        }
    }

    /** When the server hangs up, so do we. */
    private static void answer(Socket server, Socket guest) {
        try (guest) {
            server.getInputStream().transferTo(guest.getOutputStream());
        } catch (IOException hungUp) {
            // By either.
        }
    }

    @Override
    public void close() {
        door.close();
    }
}
