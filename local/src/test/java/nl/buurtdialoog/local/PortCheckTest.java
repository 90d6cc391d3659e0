package nl.buurtdialoog.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    @Test
    void a_taken_port_is_one_line_that_says_what_to_do() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Map.of("BUURTDIALOOG_PORT", taken.getLocalPort());
            assertThatThrownBy(() -> PortCheck.allFree(ports))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("BUURTDIALOOG_PORT=")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void a_port_that_nobody_uses_is_free() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(PortCheck.isTaken(port)).isFalse();
    }
}
