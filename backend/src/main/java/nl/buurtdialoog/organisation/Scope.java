package nl.buurtdialoog.organisation;

/** What a partner's client may do for the organisation that let it in. */
public final class Scope {

    public static final String DIALOGUES_READ = "dialogues:read";
    public static final String REGISTRATIONS_WRITE = "registrations:write";
    public static final String REGISTRATIONS_READ = "registrations:read";
    public static final String COUNTS_READ = "counts:read";
    public static final String AGREEMENTS_ANSWER = "agreements:answer";
    public static final String TRAJECTORIES_WRITE = "trajectories:write";

    private Scope() {}
}
