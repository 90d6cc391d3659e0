package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.trajectory.Step.ADVICE;
import static nl.buurtdialoog.trajectory.Step.CALL;
import static nl.buurtdialoog.trajectory.Step.LESSONS;
import static nl.buurtdialoog.trajectory.TrajectoryNews.TRAJECTORY_ADVICE;
import static nl.buurtdialoog.trajectory.TrajectoryNews.TRAJECTORY_FACTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/** What is done with the written advice: written, read along, checked by the initiative, sent. In the caller's transaction. */
@ApplicationScoped
public class AdviceDesk {

    @Inject
    Clock clock;

    @Inject
    TrajectoryDesk desk;

    @Inject
    CitedArticles articles;

    @Inject
    AdviceReaders readers;

    /** The first version, or the next; one is under way at a time. */
    AdviceVersion begin(Trajectory trajectory, NewAdviceVersion words, UUID writer) {
        requireTime(trajectory);
        requireRight(trajectory, words, writer);
        var versions = AdviceVersion.all(trajectory);
        if (versions.stream().anyMatch(version -> !version.isSent())) {
            throw Problem.of(ProblemType.ADVICE_UNDER_WAY);
        }
        var version = new AdviceVersion(trajectory, versions.size() + 1, words, writer, clock.instant());
        version.persistAndFlush();
        return version;
    }

    void write(AdviceVersion version, NewAdviceVersion words, UUID writer) {
        requireTime(version.trajectory);
        requireRight(version.trajectory, words, writer);
        version.write(words, writer, clock.instant());
    }

    void remove(AdviceVersion version) {
        version.requireDraft();
        version.delete();
    }

    /** Only who was asked to read along does. */
    void read(AdviceVersion version, NewAdviceReading said, UUID reader) {
        if (!reader.equals(version.readerId)) {
            throw Problem.of(ProblemType.NOT_ALLOWED);
        }
        requireTime(version.trajectory);
        version.isRead(said.remark(), clock.instant());
    }

    /** The initiative is asked whether what stands in it is right. */
    void askFacts(AdviceVersion version) {
        requireTime(version.trajectory);
        version.askFacts(clock.instant());
        desk.tell(version.trajectory, TRAJECTORY_FACTS);
    }

    /** What the initiative says, by its link or to its adviser. */
    void hearFacts(AdviceVersion version, NewFactsAnswer said) {
        requireTime(version.trajectory);
        said.checked();
        version.factsAre(said.right(), said.remark(), clock.instant());
    }

    /** From now on it never changes. */
    void send(AdviceVersion version, UUID sender) {
        requireTime(version.trajectory);
        version.send(sender, clock.instant());
        version.trajectory.settle(clock.instant());
        desk.tell(version.trajectory, TRAJECTORY_ADVICE);
    }

    /** There is something to advise about once they spoke, until all is said. */
    private static void requireTime(Trajectory trajectory) {
        trajectory.require(ADVICE, CALL, LESSONS);
    }

    private void requireRight(Trajectory trajectory, NewAdviceVersion words, UUID writer) {
        articles.require(words.cited());
        readers.require(trajectory.organisationId, words.readerId(), writer);
    }
}
