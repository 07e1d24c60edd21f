package io.septet.resource;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files every request for a resource (A1), and adds asking and deciding to the trace of decisions (A3). */
@Component
@Order(8)
class RequestsFiled implements FiledWithProject {

    private final ResourceRequests requests;

    RequestsFiled(ResourceRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        return requests.of(project).stream()
                .map(request -> Document.of(latest(request), fields(request), "resource.document", request.number()))
                .toList();
    }

    private static Instant latest(RequestView request) {
        return Stream.of(request.requestedAt(), request.decidedAt(), request.endedAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Fields fields(RequestView request) {
        return new Fields()
                .number("resource.number", request.number())
                .text("resource.what", request.resource().name())
                .department("resource.from", request.resource().from())
                .text("resource.item", request.item().key() + " " + request.title())
                .text("resource.purpose", request.purpose())
                .choice("resource.urgency", "resource.urgency.", request.urgency())
                .date("resource.neededFrom", request.neededFrom())
                .date("resource.neededUntil", request.neededUntil())
                .amount("resource.cost", request.cost())
                .amount("resource.limit", request.limit())
                .choice("resource.approval", "resource.approval.", request.approval())
                .department("resource.accountable", request.accountable())
                .yesOrNo("resource.strategic", request.strategic())
                .person("resource.requestedBy", request.requestedBy())
                .moment("resource.requestedAt", request.requestedAt())
                .choice("resource.state", "resource.state.", request.state())
                .doer("resource.decidedBy", request.decidedBy(), request.inPlaceOf())
                .moment("resource.decidedAt", request.decidedAt())
                .text("resource.remark", request.remark())
                .moment("resource.endedAt", request.endedAt());
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return requests.of(project).stream().flatMap(RequestsFiled::decisions).toList();
    }

    private static Stream<Decision> decisions(RequestView request) {
        Decision asked = Decision.of(request.requestedAt(), request.requestedBy(), "resource.trace.REQUESTED")
                .about(about(request))
                .because(request.purpose());
        return Stream.concat(
                Stream.of(asked), Stream.ofNullable(request.decidedAt()).map(at -> Decision.of(
                                at, request.decidedBy(), "resource.trace." + request.state())
                        .inPlaceOf(request.inPlaceOf())
                        .forDepartment(
                                request.approval() == Approval.ACCOUNTABLE_DEPARTMENT ? request.accountable() : null)
                        .about(about(request))
                        .because(request.remark())));
    }

    private static String about(RequestView request) {
        return request.item().key() + " " + request.resource().name();
    }
}
