<#ftl output_format="Markdown">
# <#noautoesc>${lead}</#noautoesc>${title}

Date: ${date}

## Status

${status}

## Context

<!-- What is the situation, and which question has to be decided? -->

## Decision

<!-- We will ... -->

## Consequences

<!-- What becomes easier, and what becomes harder? -->
