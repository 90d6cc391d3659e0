package nl.buurtdialoog.coregroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import org.jspecify.annotations.Nullable;

/**
 * The link by which who carries a cycle sees its tasks, takes one and says that it is done: of their own cycle only. It
 * holds as long as they are in the core group, and can be ended and made anew.
 */
@ApplicationScoped
public class CoreGroupLink {

    public static final String HEADER = "Core-Group-Token";

    private static final String KIND = "core-group";

    @Inject
    Seal seal;

    @Inject
    Tenancy tenancy;

    String url(CoreGroupMember member) {
        return seal.address(
                "/mijn-kerngroep", KIND, new Claim(member.id, member.organisationId, member.linkGeneration));
    }

    /** Whose link it is, while it holds; from here on the request works for their organisation. */
    public CoreGroupMember holder(@Nullable String token) {
        var claim = seal.read(KIND, token);
        tenancy.enter(claim.organisationId());
        return CoreGroupMember.holding(claim).orElseThrow(Seal::notValid);
    }
}
