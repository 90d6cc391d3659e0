package nl.buurtdialoog.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a partner wants to be told. Its name is looked up once for each attempt, and the very address that was judged is
 * the one that is connected to: a name that answers otherwise a moment later (rebinding) changes nothing.
 *
 * @param loopback whether a developer may receive on their own machine
 */
record WebhookTarget(URI url, boolean loopback) {

    /** Who tells the addresses of a name. */
    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** Whether a partner may give such an address at all. */
    boolean isFit() {
        var host = url.getHost();
        var scheme = loopback ? "https?" : "https";
        return host != null
                && url.getScheme() != null
                && url.getScheme().matches(scheme)
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null
                && (!isLiteral(host) || isOpen(literal(host)));
    }

    /** The address to connect to; none when one of its addresses is not for us to call. */
    Optional<InetAddress> address(Lookup lookup) throws UnknownHostException {
        var found = lookup.addresses(host());
        return found.length > 0 && Arrays.stream(found).allMatch(this::isOpen)
                ? Optional.of(found[0])
                : Optional.empty();
    }

    String host() {
        return url.getHost().replaceAll("^\\[|]$", "");
    }

    int port() {
        return url.getPort() >= 0 ? url.getPort() : isSecure() ? 443 : 80;
    }

    boolean isSecure() {
        return "https".equals(url.getScheme());
    }

    String path() {
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private boolean isOpen(InetAddress address) {
        return loopback && address.isLoopbackAddress() || PublicAddress.is(address);
    }

    /** Numbers in whatever notation (127.1, 0x7f000001) are no name. */
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("(?i)[0-9.]+|0x[0-9a-f.x]+");
    }

    private static InetAddress literal(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException notAnAddress) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
