/** What forms ask the server for: the task, drafts, files, texts and names. */
@NullMarked
package io.septet.desk.web;

import org.jspecify.annotations.NullMarked;
