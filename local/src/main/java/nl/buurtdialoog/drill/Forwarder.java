package nl.buurtdialoog.drill;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the applications and a server, and counts what that is asked. */
final class Forwarder implements AutoCloseable {
    private static final String ASKED = " HTTP/1.1\r\n";
    private static final int NOWHERE = 0;

    private final ServerSocket door;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int port = NOWHERE;
    private volatile boolean silent;

    Forwarder() throws IOException {
        door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("forwarder").start(this::serve);
    }

    int port() {
        return door.getLocalPort();
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
            if (silent) {
                asked.incrementAndGet();
                guest.getInputStream().transferTo(OutputStream.nullOutputStream());
            } else {
                passOn(guest);
            }
        } catch (IOException hungUp) {
            // By either.
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
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
