package io.septet.demo.process;

import io.septet.calendar.WorkingTime;
import io.septet.demo.Story;
import io.septet.project.Projects;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** All plays one after the other. They have the engine's clock and its background work to themselves. */
@Component
@Profile("demo")
class Season {

    private static final Logger LOG = LoggerFactory.getLogger(Season.class);

    private final Play play;
    private final Projects projects;
    private final WorkingTime workingTime;
    private final ProcessEngineConfigurationImpl engine;

    Season(Play play, Projects projects, WorkingTime workingTime, ProcessEngineConfigurationImpl engine) {
        this.play = play;
        this.projects = projects;
        this.workingTime = workingTime;
        this.engine = engine;
    }

    /** Plays what is not there yet; its people read the company's language. */
    void playMissing(Story story, String language) {
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
