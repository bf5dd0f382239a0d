package dev.parlance.repository;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** What a path is to be in the index and in the commit: a blob, or gone (null). */
record StagedFile(@Nullable ObjectId blob, FileMode mode) {}
