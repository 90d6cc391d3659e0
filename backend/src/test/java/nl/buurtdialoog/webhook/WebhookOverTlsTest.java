package nl.buurtdialoog.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PemTrustOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner's server is believed by its certificate, over a real handshake. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WebhookOverTlsTest {

    private static final char[] PASSWORD = "for-tests".toCharArray();

    @TempDir
    static Path folder;

    private static Vertx vertx;
    private final AtomicInteger rung = new AtomicInteger();
    private HttpsServer partner;

    @BeforeAll
    static void a_certificate_that_the_partner_made_itself() throws Exception {
        vertx = Vertx.vertx();
        keytool("-genkeypair", "-alias", "partner", "-keyalg", "EC", "-dname", "CN=partner.example")
                .and("-ext", "SAN=dns:partner.example", "-validity", "2")
                .runs();
        keytool("-exportcert", "-rfc", "-alias", "partner", "-file", certificate())
                .runs();
    }

    @AfterAll
    static void quiet() {
        vertx.close();
    }

    @BeforeEach
    void the_partner_listens() throws Exception {
        partner = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        partner.setHttpsConfigurator(new HttpsConfigurator(identity()));
        partner.createContext("/hook", exchange -> {
            rung.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        partner.start();
    }

    @AfterEach
    void the_partner_goes_home() {
        partner.stop(0);
    }

    @Test
    void a_server_whose_certificate_is_believed_is_told() {
        assertThat(ring("partner.example", believing(certificate()))).isEqualTo(204);
        assertThat(rung).hasValue(1);
    }

    @Test
    void a_server_whose_certificate_nobody_believes_hears_nothing() {
        assertThat(ring("partner.example", new HttpClientOptions())).isNull();
        assertThat(rung).hasValue(0);
    }

    @Test
    void a_certificate_of_another_name_is_of_no_use() {
        assertThat(ring("somebody-else.example", believing(certificate()))).isNull();
        assertThat(rung).hasValue(0);
    }

    private @Nullable Integer ring(String host, HttpClientOptions options) {
        var url = URI.create(
                "https://%s:%d/hook".formatted(host, partner.getAddress().getPort()));
        var message = new WebhookMessage(new WebhookTarget(url, true), "id", 1, "v1,c2lnbmF0dXJl", "{}");
        return new Doorbell(vertx, options).ring(message, name -> new InetAddress[] {InetAddress.getLoopbackAddress()});
    }

    private static HttpClientOptions believing(String certificate) {
        return new HttpClientOptions().setTrustOptions(new PemTrustOptions().addCertPath(certificate));
    }

    private static String certificate() {
        return folder.resolve("partner.pem").toString();
    }

    private static Path store() {
        return folder.resolve("partner.p12");
    }

    private static SSLContext identity() throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(store())) {
            keys.load(file, PASSWORD);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static Keytool keytool(String... arguments) {
        return new Keytool(List.of(arguments));
    }

    /** The JDK's own tool for keys. */
    private record Keytool(List<String> arguments) {

        Keytool and(String... more) {
            var all = new ArrayList<>(arguments);
            all.addAll(List.of(more));
            return new Keytool(all);
        }

        void runs() throws IOException, InterruptedException {
            var command = new ArrayList<String>();
            command.add(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
            command.addAll(arguments);
            command.addAll(List.of(
                    "-storetype", "PKCS12", "-keystore", store().toString(), "-storepass", new String(PASSWORD)));
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                    .isZero();
        }
    }
}
