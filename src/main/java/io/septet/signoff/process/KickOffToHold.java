package io.septet.signoff.process;

import io.septet.project.ProjectView;

/**
 * What lies before those who meet for the kick-off.
 *
 * @param version number of the plan's version that was signed
 * @param longest minutes that the meeting may take
 */
record KickOffToHold(ProjectView project, int version, int longest) {}
