package nl.buurtdialoog.trajectory;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.paper.PaperPress;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One's own advice, by the link of a message: to read, to print, and to say whether its facts are right. */
@Path("/my-trajectory/advice-versions")
public class MyAdviceVersionResource {

    @Inject
    TrajectoryLink link;

    @Inject
    AdviceDesk desk;

    @Inject
    AdviceBook book;

    @Inject
    AdvicePress press;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read the advice for your initiative, the newest version first")
    public Page<MyAdviceVersion> findMyAdvice(@HeaderParam(TrajectoryLink.HEADER) @Nullable String token) {
        return Page.whole(book.mine(link.opened(token)));
    }

    @GET
    @Path("/{number}/pdf")
    @OpenToAll
    @Produces(AdvicePress.PDF)
    @Operation(summary = "Print the advice for your initiative")
    public byte[] printMyAdvice(
            @HeaderParam(TrajectoryLink.HEADER) @Nullable String token, @RestPath @Min(1) int number) {
        return PaperPress.print(press.mine(token, number));
    }

    @POST
    @Path("/{number}/facts")
    @OpenToAll
    @Transactional
    @Operation(summary = "Say whether the facts in the advice for your initiative are right")
    public MyAdviceVersion checkMyFacts(
            @HeaderParam(TrajectoryLink.HEADER) @Nullable String token,
            @RestPath @Min(1) int number,
            @Valid @NotNull NewFactsAnswer said) {
        var version = AdviceVersion.forInitiative(link.locked(token), number);
        desk.hearFacts(version, said);
        return book.showMine(version);
    }
}
