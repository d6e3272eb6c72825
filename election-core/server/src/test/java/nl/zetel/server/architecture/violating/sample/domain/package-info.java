@NullMarked
package nl.zetel.server.architecture.violating.sample.domain;

import org.jspecify.annotations.NullMarked;
