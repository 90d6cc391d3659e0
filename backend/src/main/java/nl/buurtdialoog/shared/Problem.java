package nl.buurtdialoog.shared;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to fail: something that was asked and can't be done, with what it conflicts with. One mapper makes an
 * RFC 9457 answer of it.
 */
public final class Problem extends RuntimeException {

    final ProblemType type;
    final List<Mistake> mistakes;
    /** Members of the answer beside the standard ones: what the request conflicts with. Nothing about a person. */
    final Map<String, Object> members;

    /** Headers that belong to the answer, for instance {@code Retry-After}. */
    final Map<String, String> headers = new TreeMap<>();

    private Problem(ProblemType type, List<Mistake> mistakes, Map<String, Object> members) {
        super(type.code());
        this.type = type;
        this.mistakes = mistakes;
        this.members = members;
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, List.of(), Map.of());
    }

    /** A refusal that names what it conflicts with, for instance {@code ("status", CANCELLED)}. */
    public static Problem of(ProblemType type, String member, Object value) {
        return new Problem(type, List.of(), Map.of(member, value));
    }

    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /** Input that is wrong, with every mistake in it. */
    public static Problem invalid(List<Mistake> mistakes) {
        return new Problem(ProblemType.INVALID, List.copyOf(mistakes), Map.of());
    }

    public static Problem invalid(String pointer, String code) {
        return invalid(List.of(new Mistake(pointer, code)));
    }

    /** This problem, answered with a header. */
    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }
}
