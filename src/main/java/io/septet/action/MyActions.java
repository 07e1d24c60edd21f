package io.septet.action;

import io.septet.action.domain.ActionItemRepository;
import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one person has to do, whatever project it belongs to. */
@Component
@Transactional(readOnly = true)
public class MyActions {

    private static final Sort BY_DATE = Sort.by("dueOn", "followedAt", "what", "id");

    private final ActionItemRepository actions;
    private final Responsible responsible;
    private final WorkingTime time;

    MyActions(ActionItemRepository actions, Responsible responsible, WorkingTime time) {
        this.actions = actions;
        this.responsible = responsible;
        this.time = time;
    }

    /** A page of the open actions of a person and of those whom they stand in for today, by their dates. */
    public Page<ActionView> of(PersonId person, Pageable page) {
        return actions.findByOwnerInAndClosedAtIsNull(
                        responsible.doneBy(person), PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_DATE))
                .map(action -> action.view(time));
    }
}
