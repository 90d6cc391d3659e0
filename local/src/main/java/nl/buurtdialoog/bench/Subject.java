package nl.buurtdialoog.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What is measured.
 *
 * @param requests how many different ones there are, asked for at random; each its own when 0
 * @param request the one with this number
 * @param sign a part of a statement that nothing else makes: by it the request is known in the log
 * @param script what pgbench does for it, from the statements that were overheard of request 0
 */
record Subject(String name, int requests, IntFunction<byte[]> request, String sign, Script script) {

    interface Script {
        String of(List<String> statements);
    }

    static byte[] get(String path, String... headers) {
        return bytes("GET", path, "", headers);
    }

    static byte[] post(String path, String body, String... headers) {
        return bytes("POST", path, body, headers);
    }

    private static byte[] bytes(String method, String path, String body, String... headers) {
        var text = new StringBuilder("%s /api/v1%s HTTP/1.1\r\nHost: localhost\r\n".formatted(method, path));
        for (var header : headers) {
            text.append(header).append("\r\n");
        }
        if (!body.isEmpty()) {
            text.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.getBytes(UTF_8).length)
                    .append("\r\n");
        }
        return text.append("\r\n").append(body).toString().getBytes(UTF_8);
    }
}
