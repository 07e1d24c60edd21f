package io.septet.template;

import io.septet.desk.Link;
import io.septet.directory.PersonId;
import io.septet.project.OfferedWithArchived;
import io.septet.project.ProjectView;
import io.septet.project.State;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A project that is archived can be the model of another; process owners can keep it as a template. */
@Component
class ModelOffered implements OfferedWithArchived {

    private final Templates templates;
    private final MessageSource texts;

    ModelOffered(Templates templates, MessageSource texts) {
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<Link> links(ProjectView project, PersonId person) {
        List<Link> links = new ArrayList<>();
        if (project.state() == State.ARCHIVED) {
            links.add(new Link(said("template.propose"), "/projects/new?model=" + ModelId.of(project.id())));
            if (templates.keeps(person)) {
                links.add(new Link(said("template.keep"), "/templates/new?project=" + project.id()));
            }
        }
        return links;
    }

    private String said(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
