package io.septet.demo.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.calendar.WorkingTime;
import io.septet.demo.Story;
import io.septet.platform.CompanyLanguage;
import io.septet.project.Projects;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
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

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final DemoCompany company;
    private final Play play;
    private final DemoSettings settings;
    private final Projects projects;
    private final WorkingTime workingTime;
    private final ProcessEngineConfigurationImpl engine;
    private final ObjectMapper json;
    private final String language;

    DemoData(
            DemoCompany company,
            Play play,
            DemoSettings settings,
            Projects projects,
            WorkingTime workingTime,
            ProcessEngineConfigurationImpl engine,
            ObjectMapper json,
            CompanyLanguage language) {
        this.company = company;
        this.play = play;
        this.settings = settings;
        this.projects = projects;
        this.workingTime = workingTime;
        this.engine = engine;
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
            playMissing(story);
        }
    }

    /** The play has the engine's clock and its background work to itself; its people read the company's language. */
    private void playMissing(Story story) {
        List<Story.Plot> missing = story.missingAmong(projects.named(story.names()));
        if (missing.isEmpty()) {
            return;
        }
        LocalDate today = workingTime.today();
        JobExecutor background = engine.getJobExecutor();
        boolean wasActive = background != null && background.isActive();
        if (wasActive) {
            background.shutdown();
        }
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        try {
            for (Story.Plot plot : missing) {
                LOG.info("Demo: {} ({} of {})", plot.text(language, "name"), missing.indexOf(plot) + 1, missing.size());
                play.perform(story, plot, language, today);
            }
        } finally {
            LocaleContextHolder.resetLocaleContext();
            ClockUtil.reset();
            if (wasActive) {
                background.start();
            }
        }
    }
}
