package io.septet.demo.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.demo.Story;
import io.septet.platform.CompanyLanguage;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the demo company and its projects. What is there is left as it is; what is missing, because
 * an earlier start was cut short, is added. A company that is not the demo's is left alone.
 */
@Component
@Profile("demo")
@Order(DemoData.AFTER_OTHERS)
class DemoData implements ApplicationRunner {

    static final int AFTER_OTHERS = Integer.MAX_VALUE - 100;

    private final DemoCompany company;
    private final Season season;
    private final DemoSettings settings;
    private final ObjectMapper json;
    private final String language;

    DemoData(DemoCompany company, Season season, DemoSettings settings, ObjectMapper json, CompanyLanguage language) {
        this.company = company;
        this.season = season;
        this.settings = settings;
        this.json = json;
        this.language = language.locale().getLanguage();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Story story = Story.read(json);
        if (!company.isFounded()) {
            company.found(story.company(), language);
        }
        if (settings.projects() && company.isThatOf(story.company())) {
            season.playMissing(story, language);
        }
    }
}
