/** Commands that read and write data files. */
@NullMarked
package io.deadlinewatch.cli.files;

import org.jspecify.annotations.NullMarked;
