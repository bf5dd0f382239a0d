<#ftl output_format="Markdown">
# ${lead?no_esc}${title}

Date: ${date}

## Status

${status?cap_first}

## Context

<!-- What is the situation, and which question has to be decided? -->

## Decision

<!-- We will ... -->

## Consequences

<!-- What becomes easier, and what becomes harder? -->
