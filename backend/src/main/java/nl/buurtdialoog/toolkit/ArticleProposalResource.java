package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.EDITOR;
import static nl.buurtdialoog.organisation.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What colleagues learned and offer to the toolkit. */
@Path("/article-proposals")
public class ArticleProposalResource {

    @Inject
    Caller caller;

    @Inject
    ProposalDesk desk;

    @POST
    @Creates
    @Transactional
    @ForRoles({ADVISER, COORDINATOR, TRAINER, EDITOR})
    @Operation(
            summary = "Propose what you learned for the toolkit",
            description = "A name is taken only when the person agreed to be named.")
    public RestResponse<ArticleProposalDetails> proposeArticle(@Valid @NotNull NewArticleProposal wish) {
        var proposal = desk.propose(caller.organisationId(), wish, caller.accountId());
        ArticleProposal.getEntityManager().refresh(proposal);
        return Versioned.created(
                ArticleProposalDetails.of(proposal), proposal.version, "/article-proposals/" + proposal.id);
    }

    @GET
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Find what was proposed for the toolkit, the newest first")
    public Page<ArticleProposalDetails> findArticleProposals(
            @QueryParam("status") @Parameter(description = "Open ones when left out") @Nullable ProposalStatus status) {
        var wanted = status == null ? ProposalStatus.OPEN : status;
        return Page.whole(ArticleProposal.all(caller.organisationId(), wanted).stream()
                .map(ArticleProposalDetails::of)
                .toList());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Read a proposal for the toolkit")
    public RestResponse<ArticleProposalDetails> readArticleProposal(@RestPath UUID id) {
        var proposal = ArticleProposal.of(caller.organisationId(), id);
        return Versioned.answer(ArticleProposalDetails.of(proposal), proposal.version);
    }

    @POST
    @Path("/{id}/version")
    @Transactional
    @Creates
    @ForRoles(EDITOR)
    @Operation(summary = "Make a version of an article of a proposal, as a draft")
    public RestResponse<ArticleVersionDetails> takeArticleProposal(
            @RestPath UUID id, @Valid @NotNull ProposalTaken where) {
        var proposal = ArticleProposal.of(caller.organisationId(), id);
        return ArticleVersionDetails.created(desk.take(proposal, where, caller.accountId()));
    }

    @POST
    @Path("/{id}/declining")
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Say why a proposal does not go into the toolkit")
    public ArticleProposalDetails declineArticleProposal(@RestPath UUID id, @Valid @NotNull ProposalAnswer said) {
        var proposal = ArticleProposal.of(caller.organisationId(), id);
        proposal.decline(said.answer());
        return ArticleProposalDetails.of(proposal);
    }

    @DELETE
    @Path("/{id}/source")
    @Transactional
    @LastSaidHolds
    @ForRoles(EDITOR)
    @Operation(summary = "Thank nobody for a proposal any more, because they ask for that")
    public void thankNobody(@RestPath UUID id) {
        ArticleProposal.of(caller.organisationId(), id).thankNobody();
    }
}
