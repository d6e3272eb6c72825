package nl.zetel.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_free_port_is_found_when_none_is_asked_for() {
        int port = Ports.free(0);

        assertThat(port).isPositive();
        assertThat(Ports.free(port)).isEqualTo(port);
    }

    @Test
    void a_taken_port_is_refused_also_when_only_this_machine_can_reach_it() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.free(port))
                    .isInstanceOfSatisfying(
                            LaunchException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.PORT_TAKEN))
                    .hasMessageContaining("Port " + port + " is taken")
                    .hasMessageContaining("--port");
        }
    }
}
