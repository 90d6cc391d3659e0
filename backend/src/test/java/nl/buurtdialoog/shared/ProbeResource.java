package nl.buurtdialoog.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtdialoog.organisation.OpenToAll;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An operation of tests only: it shows what our conventions let through to every operation. */
@Path("/probes")
public class ProbeResource {

    static final AtomicInteger REACHED = new AtomicInteger();

    /** How often somebody came all the way to a notice, and what it tells them. */
    static final AtomicInteger NOTICES = new AtomicInteger();

    static volatile Callable<String> told = () -> "";

    @Inject
    EntityManager entities;

    @POST
    @OpenToAll
    @Operation(hidden = true)
    public Probe sendProbe(@Valid Probe probe) {
        REACHED.incrementAndGet();
        return probe;
    }

    @GET
    @OpenToAll
    @Operation(hidden = true)
    public Map<String, Integer> findProbes(
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("themeId") @Nullable UUID themeId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("withSeats") @Nullable Boolean withSeats,
            @QueryParam("language") @Nullable Language language,
            @QueryParam("cursor") @Nullable String cursor) {
        Cursor.parse(cursor);
        REACHED.incrementAndGet();
        return Map.of("limit", limit);
    }

    @GET
    @Path("/{id}")
    @OpenToAll
    @Operation(hidden = true)
    public String probe(UUID id) {
        throw Problem.notFound();
    }

    @POST
    @Path("/limited")
    @OpenToAll
    @Limited("probes")
    @Operation(hidden = true)
    public void askOften() {}

    /** Works longer than a body may take to come. */
    @POST
    @Path("/long")
    @OpenToAll
    @Operation(hidden = true)
    public String workLong() throws InterruptedException {
        Thread.sleep(4_000);
        return "done";
    }

    @GET
    @Path("/shared")
    @OpenToAll
    @PublicRead
    @Operation(hidden = true)
    public Map<String, Integer> share() {
        return Map.of("a", 1);
    }

    @GET
    @Path("/notices")
    @OpenToAll
    @PublicRead
    @Operation(hidden = true)
    public String readNotice(@QueryParam("number") @DefaultValue("0") int number) throws Exception {
        NOTICES.incrementAndGet();
        return told.call();
    }

    @GET
    @Path("/watched/{id}")
    @OpenToAll
    @PublicRead(watched = true)
    @Operation(hidden = true)
    public String readWatched(UUID id) {
        NOTICES.incrementAndGet();
        return id.toString();
    }

    @GET
    @Path("/versioned")
    @OpenToAll
    @Operation(hidden = true)
    public RestResponse<Map<String, Integer>> version() {
        return Versioned.answer(Map.of("a", 1), 7);
    }

    @GET
    @Path("/faults/{kind}")
    @OpenToAll
    @Transactional
    @Operation(hidden = true)
    public String fail(String kind) throws Throwable {
        throw switch (kind) {
            case "stale" -> new OptimisticLockException("secret");
            case "bug" -> new IllegalStateException("secret of nl.buurtdialoog");
            case "error" -> new AssertionError("secret");
            case "pool" -> new SQLException("secret: acquisition timeout");
            case "sql" -> sql(entities, "select secret from nowhere");
            case "slow" -> sql(entities, "select pg_sleep(20)");
            case "double" ->
                sql(
                        entities,
                        "insert into idempotency_key (caller, operation, key, body_hash, created_at)"
                                + " select 'twice', 'twice', 'twice', ''::bytea, current_timestamp from generate_series(1, 2)");
            default -> new ProblemKind(kind).thrown();
        };
    }

    private static Exception sql(EntityManager entities, String sql) {
        var query = entities.createNativeQuery(sql);
        if (sql.startsWith("select")) {
            query.getResultList();
        } else {
            query.executeUpdate();
        }
        return new IllegalStateException("It worked");
    }

    private record ProblemKind(String kind) {
        Exception thrown() {
            return Problem.of(ProblemType.valueOf(kind));
        }
    }
}
