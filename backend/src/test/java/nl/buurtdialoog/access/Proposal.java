package nl.buurtdialoog.access;

import static nl.buurtdialoog.access.Visitor.NOT_TRIED;
import static nl.buurtdialoog.access.Visitor.OK;

/** What one would expect of an operation by its access; the table says what we decided. */
final class Proposal {

    static String anonymous(Operation operation) {
        return operation.isPublic() && !operation.asksLink() ? OK : "401";
    }

    static String member(Operation operation, String role) {
        if (operation.isPublic()) {
            return anonymous(operation);
        }
        return operation.isForSignedIn() || operation.isForRole(role) ? OK : "403";
    }

    static String foreignThings(Operation operation) {
        if (operation.isPublic()) {
            return anonymous(operation);
        }
        if (operation.hasScope()) {
            return "403";
        }
        return operation.namesObject() ? "404" : OK;
    }

    static String foreignOrganisation(Operation operation) {
        return operation.isPublic() || operation.isForSignedIn() || operation.hasScope()
                ? foreignThings(operation)
                : "404";
    }

    static String client(Operation operation, String scope) {
        if (operation.hasScope()) {
            return operation.isForScope(scope) ? OK : "403";
        }
        return operation.isPublic() ? anonymous(operation) : "403";
    }

    static String badToken(Operation operation) {
        return operation.isPublic() ? anonymous(operation) : "401";
    }

    /** A session cannot be checked here, because Keycloak is away; what comes before that is. */
    static String session(Operation operation) {
        if (!operation.isSafe()) {
            return "403";
        }
        return operation.isPublic() ? anonymous(operation) : NOT_TRIED;
    }

    private Proposal() {}
}
