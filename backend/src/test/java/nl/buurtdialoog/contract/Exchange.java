package nl.buurtdialoog.contract;

import static java.util.stream.Collectors.joining;

import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.util.regex.Pattern;

/**
 * What was asked and answered, but for which id, which moment and whose token: the document says of these what they look
 * like and no more. Two exchanges that are alike in everything else are both as documented, or neither is.
 */
record Exchange(String said) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    private static final Pattern TOKEN = Pattern.compile("(?<=Authorization=Bearer )\\S+");

    static Exchange of(FilterableRequestSpecification request, Response response) {
        return of(String.join(
                "\n",
                request.getMethod() + " " + request.getURI(),
                String.valueOf(request.getAuthenticationScheme().getClass()),
                String.valueOf(request.getContentType()),
                text(request.getHeaders()),
                String.valueOf(ContractFilter.text(request.getBody())),
                String.valueOf(response.statusCode()),
                text(response.getHeaders()),
                response.asString()));
    }

    static Exchange of(String said) {
        var sameToken = TOKEN.matcher(said).replaceAll("token");
        var sameMoment = MOMENT.matcher(sameToken).replaceAll("2030-01-01T00:00:00Z");
        return new Exchange(ID.matcher(sameMoment).replaceAll("00000000-0000-7000-8000-000000000000"));
    }

    private static String text(Headers headers) {
        return headers.asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("Date"))
                .map(header -> header.getName() + "=" + header.getValue())
                .collect(joining("\n"));
    }
}
