<#ftl output_format="Markdown">
<#outputformat "YAML">
---
status: ${status}
date: ${date}
<#list deciders>
decision-makers: [<#items as name>${name}<#sep>, </#items>]
</#list>
---
</#outputformat>

# <#noautoesc>${lead}</#noautoesc>${title}

## Context and Problem Statement

<#if hasContext>
${context}
<#else>
<!-- What is the situation, and which question has to be decided? -->
</#if>

## Considered Options

<#list options as option>
* ${option}
<#else>
<!-- One line each: * the option -->
</#list>

## Decision Outcome

<#if chosen != "">
Chosen option: "${chosen}", because ${because}.
<#else>
<!-- Chosen option: "the option", because ... -->
</#if>

### Consequences

<#list consequences as consequence>
* ${consequence.tone}, because ${consequence.because}
<#else>
<!-- One line each: * Good, because ... or * Bad, because ... -->
</#list>
<#if confirmation != "">

### Confirmation

${confirmation}
</#if>
