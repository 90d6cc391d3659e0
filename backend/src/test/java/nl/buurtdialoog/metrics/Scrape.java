package nl.buurtdialoog.metrics;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.stream.Stream;

/** What Prometheus is told when it asks: a line for each series, such as {@code seats{state="free"} 3.0}. */
record Scrape(String text) {

    static Scrape of(String address) {
        return new Scrape(given().get(address).then().statusCode(200).extract().asString());
    }

    Stream<String> series() {
        return text.lines().filter(line -> !line.startsWith("#"));
    }

    boolean has(String name, List<String> labels) {
        return of(name, labels).findAny().isPresent();
    }

    /** The value of one series; labels as {@code state="free"}. */
    double value(String name, String... labels) {
        var found = of(name, List.of(labels)).toList();
        if (found.size() != 1) {
            throw new AssertionError("%s of %s is said %d times".formatted(name, List.of(labels), found.size()));
        }
        return Double.parseDouble(found.getFirst().substring(found.getFirst().lastIndexOf(' ') + 1));
    }

    private Stream<String> of(String name, List<String> labels) {
        return series().filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> labels.stream().allMatch(line::contains));
    }
}
