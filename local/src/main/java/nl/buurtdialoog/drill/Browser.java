package nl.buurtdialoog.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does to sign in, without one: follows, keeps cookies, and fills in Keycloak's form. */
final class Browser {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Of all servers of this machine: each names its own as it likes. */
    private final Map<String, String> cookies = new TreeMap<>();

    private String token = "";

    /** For a program, which brings a token instead. */
    Browser withToken(String bearer) {
        token = bearer;
        return this;
    }

    record Page(int status, String body, boolean saysWhenToComeBack, long millis) {}

    /** Signs in, and stands on the page that was asked for. */
    void signIn(String login, String page, String user, String password) throws IOException, InterruptedException {
        var form = follow(get(login), page);
        var address = FORM.matcher(form.body());
        if (!address.find()) {
            throw new IOException("No form to sign in: %d at %s".formatted(form.statusCode(), form.uri()));
        }
        var fields = "username=%s&password=%s&credentialId="
                .formatted(URLEncoder.encode(user, UTF_8), URLEncoder.encode(password, UTF_8));
        var in = follow(
                ask(HttpRequest.newBuilder(form.uri().resolve(address.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))),
                page);
        if (in.statusCode() != 302) {
            throw new IOException("Not signed in: %d at %s".formatted(in.statusCode(), in.uri()));
        }
    }

    /** A page, or what the API answers to who is signed in. */
    Page read(String address) throws InterruptedException {
        var began = System.nanoTime();
        try {
            var read = get(address);
            return new Page(
                    read.statusCode(),
                    read.body(),
                    read.headers().firstValue("Retry-After").isPresent(),
                    (System.nanoTime() - began) / 1_000_000);
        } catch (IOException nothing) {
            return new Page(0, "", false, (System.nanoTime() - began) / 1_000_000);
        }
    }

    /** Goes where it is sent, until that is the page. */
    private HttpResponse<String> follow(HttpResponse<String> first, String page)
            throws IOException, InterruptedException {
        var answer = first;
        for (int step = 0; step < MOST_STEPS && answer.statusCode() / 100 == 3; step++) {
            var next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            if (next.getPath().equals(page)) {
                return answer;
            }
            answer = get(next.toString());
        }
        return answer;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        for (var header : answer.headers().allValues("Set-Cookie")) {
            for (var cookie : HttpCookie.parse(header)) {
                keep(cookie);
            }
        }
        return answer;
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }
}
