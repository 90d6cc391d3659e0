package nl.buurtdialoog.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** Looks before anything starts, so that a taken port is one clear line and not a stack trace of some child. */
final class PortCheck {
    private static final int PATIENCE_MILLIS = 300;

    private PortCheck() {}

    static void allFree(Map<String, Integer> ports) {
        ports.forEach((variable, port) -> {
            if (isTaken(port)) {
                throw new Refusal(
                        "Port %d is taken by another program. Stop that program, or choose another port: %s=%d bin/start"
                                .formatted(port, variable, port + 1000 > 65535 ? port - 1 : port + 1000));
            }
        });
    }

    /** Binding alone does not tell on macOS, where a loopback bind succeeds beside a server on all addresses. */
    static boolean isTaken(int port) {
        return answers(port) || !canBind(port);
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
