package io.septet.archive;

import io.septet.calendar.DateWording;
import io.septet.directory.Directory;
import io.septet.evidence.Document;
import io.septet.platform.CompanyCurrency;
import io.septet.platform.Texts;
import io.septet.project.ProjectView;
import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;
import org.thymeleaf.ITemplateEngine;

/** Documents as the archive of a company of either language lays them out for people. */
public final class Printed {

    private Printed() {}

    public static String html(ProjectView project, Document document, Locale language, BeanFactory beans) {
        DocumentWording wording = new DocumentWording(
                beans.getBean(Texts.class),
                language,
                beans.getBean(Directory.class).roster(),
                beans.getBean(DateWording.class),
                beans.getBean(CompanyCurrency.class));
        return new HtmlLayout(beans.getBean(ITemplateEngine.class), wording).document(project, document);
    }
}
