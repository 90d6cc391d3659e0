package nl.buurtdialoog.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A port of this machine at which everybody who comes is received, each by somebody of their own. */
final class Door implements AutoCloseable {
    private static final int WAITING_AT_MOST = 200;

    private final ServerSocket door;
    private final Host host;

    /** Whoever receives; what goes wrong with one guest is that guest's affair. */
    interface Host {
        void receive(Socket guest) throws IOException;
    }

    private Door(ServerSocket door, Host host) {
        this.door = door;
        this.host = host;
    }

    /** @param port 0 for one that is free */
    static Door open(int port, Host host) throws IOException {
        var door = new Door(new ServerSocket(port, WAITING_AT_MOST, InetAddress.getLoopbackAddress()), host);
        Thread.ofVirtual().name("door").start(door::serve);
        return door;
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> receive(guest));
            } catch (IOException gone) {
                // The next one, or the door was closed.
            }
        }
    }

    private void receive(Socket guest) {
        try (guest) {
            host.receive(guest);
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
