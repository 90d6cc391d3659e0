package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** What others can learn from a trajectory. */
@Path("/trajectories")
public class LessonResource {

    @Inject
    TrajectoryReach reach;

    @Inject
    LessonDesk desk;

    @Inject
    MergePatch patches;

    @GET
    @Path("/{id}/lessons")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Find what was learned from a trajectory, and what became of it in the toolkit")
    public Page<LessonDetails> findLessons(UUID id) {
        return Page.whole(desk.show(reach.read(id)));
    }

    @POST
    @Path("/{id}/lessons")
    @Creates
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(
            summary = "Write down what others can learn from a trajectory",
            description = "The first lesson closes a trajectory whose initiative was called.")
    public RestResponse<LessonDetails> learnLesson(UUID id, @Valid @NotNull NewLesson wish) {
        var lesson = desk.learn(reach.locked(id), wish);
        return Versioned.created(
                desk.show(lesson), lesson.version, "/trajectories/%s/lessons/%s".formatted(id, lesson.id));
    }

    @GET
    @Path("/{id}/lessons/{lessonId}")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Read a lesson, and what became of it in the toolkit")
    public RestResponse<LessonDetails> readLesson(UUID id, UUID lessonId) {
        var lesson = Lesson.of(reach.read(id), lessonId);
        return Versioned.answer(desk.show(lesson), lesson.version);
    }

    @PATCH
    @Path("/{id}/lessons/{lessonId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Say a lesson in other words, while it was not proposed for the toolkit")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewLesson.class)))
    public RestResponse<LessonDetails> changeLesson(
            UUID id, UUID lessonId, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var lesson = Lesson.of(reach.locked(id), lessonId);
        Versioned.require(lesson.version, request, headers);
        lesson.change(patches.apply(patch, NewLesson.of(lesson), NewLesson.class));
        var shown = desk.show(lesson);
        return Versioned.answer(shown, lesson.version);
    }

    @DELETE
    @Path("/{id}/lessons/{lessonId}")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Remove a lesson, while it was not proposed for the toolkit")
    public void removeLesson(UUID id, UUID lessonId, @Context Request request, @Context HttpHeaders headers) {
        var lesson = Lesson.of(reach.locked(id), lessonId);
        Versioned.require(lesson.version, request, headers);
        desk.remove(lesson);
    }

    @POST
    @Path("/{id}/lessons/{lessonId}/proposal")
    @Creates
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(
            summary = "Propose a lesson for the toolkit, with its title and words",
            description = "The initiative is thanked by name only when it agreed to that.")
    public RestResponse<LessonDetails> proposeLesson(UUID id, UUID lessonId, @Valid @NotNull NewLessonProposal wish) {
        var lesson = Lesson.of(reach.locked(id), lessonId);
        desk.propose(lesson, wish);
        return Versioned.created(
                desk.show(lesson), lesson.version, "/trajectories/%s/lessons/%s".formatted(id, lessonId));
    }
}
