package nl.buurtdialoog.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a partner cannot send us: into our own network, by whatever name, notation or detour. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WebhookTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void an_address_that_is_not_of_the_internet_at_large_is_never_called(String address) throws Exception {
        assertThat(target("https://partner.example/").address(host -> addresses(address)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "9.9.9.9", "172.32.0.1", "100.128.0.1", "2606:4700::1", "2a02:898::1"})
    void an_address_of_the_internet_is_called(String address) throws Exception {
        assertThat(target("https://partner.example/").address(host -> addresses(address)))
                .contains(addresses(address)[0]);
    }

    @Test
    void one_address_of_ours_among_many_is_enough_to_refuse() throws Exception {
        assertThat(target("https://partner.example/").address(host -> addresses("93.184.215.14", "10.0.0.1")))
                .isEmpty();
    }

    @Test
    void a_name_is_looked_up_once_so_another_answer_a_moment_later_changes_nothing() throws Exception {
        var asked = new AtomicInteger();
        var found = target("https://partner.example/")
                .address(host -> addresses(asked.getAndIncrement() == 0 ? "93.184.215.14" : "127.0.0.1"));

        assertThat(found).contains(addresses("93.184.215.14")[0]);
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://partner.example/hook",
                "ftp://partner.example/hook",
                "file:///etc/passwd",
                "partner.example/hook",
                "https:///hook",
                "https://somebody:secret@partner.example/hook",
                "https://partner.example/hook#part",
                "https://127.0.0.1/hook",
                "https://10.0.0.1/hook",
                "https://[::1]/hook",
                "https://[::ffff:127.0.0.1]/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://127.1/hook"
            })
    void an_address_that_is_not_fit_is_refused_when_it_is_given(String url) {
        assertThat(target(url).isFit()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://partner.example/hook", "https://partner.example:8443/hook?of=us"})
    void a_fit_address_is_taken(String url) {
        assertThat(target(url).isFit()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "10.0.0.1, false", "169.254.169.254, false", "::1, true", "fe80::1, false"})
    void a_developer_receives_on_loopback_and_nowhere_else_inside(String address, boolean called) throws Exception {
        var target = new WebhookTarget(URI.create("http://localhost:9999/hook"), true);

        assertThat(target.isFit()).isTrue();
        assertThat(target.address(host -> addresses(address)).isPresent()).isEqualTo(called);
    }

    private static WebhookTarget target(String url) {
        return new WebhookTarget(URI.create(url), false);
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        var found = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            found[i] = InetAddress.getByName(literals[i]);
        }
        return found;
    }
}
