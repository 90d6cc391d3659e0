package nl.buurtdialoog.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Whether an address is one of the internet at large (IANA's registries of special-purpose addresses). Everything else,
 * our own network first, is where a partner has no business sending us.
 */
final class PublicAddress {

    private record Block(byte[] prefix, int bits) {

        static Block of(String text) {
            var parts = text.split("/", 2);
            return new Block(bytes(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> CLOSED = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    // Teredo, benchmarking, documentation; and what carries an IPv4 address inside.
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .stream()
            .map(Block::of)
            .toList();

    /** All of IPv6 that is given out to the internet so far. A mapped address is none of it. */
    private static final Block GLOBAL_IPV6 = Block.of("2000::/3");

    /** Java itself makes an IPv4 address of a mapped one ({@code ::ffff:10.0.0.1}), so that is judged as what it is. */
    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        return (address instanceof Inet4Address || GLOBAL_IPV6.holds(bytes))
                && CLOSED.stream().noneMatch(block -> block.holds(bytes));
    }

    private static byte[] bytes(String literal) {
        try {
            return Arrays.copyOf(InetAddress.getByName(literal).getAddress(), literal.contains(":") ? 16 : 4);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PublicAddress() {}
}
