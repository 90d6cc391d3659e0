package nl.buurtdialoog.webhook;

import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Brings a message to a partner's door and hears what it says, not a word more: only the status of an answer is read, and
 * no redirect is followed. It goes to the address that was judged, under the name that was given.
 */
@ApplicationScoped
class Doorbell {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 10_000;

    private final HttpClient http;

    @Inject
    Doorbell(Vertx vertx) {
        this(vertx, new HttpClientOptions());
    }

    /** With these beside its own: whose certificates it believes, when that is not what Java believes. */
    Doorbell(Vertx vertx, HttpClientOptions options) {
        http = vertx.createHttpClient(
                options.setConnectTimeout(CONNECT_MILLIS).setKeepAlive(false).setVerifyHost(true));
    }

    /** The HTTP status of the answer; null when there is none, or the address is not for us to call. */
    @Nullable
    Integer ring(WebhookMessage message) {
        return ring(message, InetAddress::getAllByName);
    }

    @Nullable
    Integer ring(WebhookMessage message, WebhookTarget.Lookup lookup) {
        try {
            var address = message.target().address(lookup);
            if (address.isEmpty()) {
                Log.warnf("Webhook message %s: its address is not public", message.id());
                return null;
            }
            return ask(message, address.get());
        } catch (UnknownHostException | ExecutionException | TimeoutException away) {
            Log.infof("Webhook message %s: no answer", message.id());
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private Integer ask(WebhookMessage message, InetAddress address)
            throws ExecutionException, TimeoutException, InterruptedException {
        var target = message.target();
        var request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(target.port(), address.getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.isSecure())
                .setURI(target.path())
                .setFollowRedirects(false)
                .setTimeout(ANSWER_MILLIS)
                .putHeader("Content-Type", "application/json")
                .putHeader("webhook-id", message.id())
                .putHeader("webhook-timestamp", String.valueOf(message.timestamp()))
                .putHeader("webhook-signature", message.signature());
        return http.request(request)
                .compose(open -> open.send(message.body()))
                .map(Doorbell::statusOnly)
                .toCompletionStage()
                .toCompletableFuture()
                .get(CONNECT_MILLIS + ANSWER_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Integer statusOnly(HttpClientResponse answer) {
        var status = answer.statusCode();
        answer.request().connection().close();
        return status;
    }
}
