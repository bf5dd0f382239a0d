<#ftl output_format="Markdown">
<#outputformat "YAML">
---
status: ${status}
date: ${date}
<#list deciders>
decision-makers: [<#items as name>${name}<#sep>, </#items>]
</#list>
<#list consulted>
consulted: [<#items as name>${name}<#sep>, </#items>]
</#list>
<#list informed>
informed: [<#items as name>${name}<#sep>, </#items>]
</#list>
parlance:
  version: <#noautoesc>${version}</#noautoesc>
  guide: {id: ${guideId}, version: ${guideVersion}, digest: ${guideDigest}<#if guideBlob != "">, blob: ${guideBlob}</#if>}
<#if reviewBy != "">
  review-by: ${reviewBy}
</#if>
  components:
<#list decisions as decision>
    - name: ${decision.name}
<#list decision.paths>
      paths: [<#items as path>${path}<#sep>, </#items>]
</#list>
      language: ${decision.language}
      role: ${decision.role}
      advice: {status: ${decision.status}, languages: [<#list decision.languages as language>${language}<#sep>, </#list>]}
<#if decision.because != "">
      because: ${decision.because}
</#if>
<#list decision.answers>
      answers:
<#items as answer>
<#if answer.only != "">
        ${answer.question}: ${answer.only}
<#elseif answer.plain>
        ${answer.question}: [<#list answer.options as option>${option}<#sep>, </#list>]
<#else>
        ${answer.question}: {is: [<#list answer.options as option>${option}<#sep>, </#list>]<#if answer.note != "">, note: ${answer.note}</#if><#if answer.by != "">, by: ${answer.by}</#if><#if answer.at != "">, at: ${answer.at}</#if>}
</#if>
</#items>
</#list>
</#list>
<#list boundaries>
  boundaries:
<#items as boundary>
    - {from: ${boundary.from}, to: ${boundary.to}, protocol: ${boundary.protocol}}
</#items>
</#list>
---
</#outputformat>

# ${title}

## Context and Problem Statement

<#list narratives as narrative>
<#if narrative.name != "">**${narrative.name}**: </#if>${narrative.text}

</#list>
| component | language | the guide | decided |
| --- | --- | --- | --- |
<#list components as component>
| ${component.name} | **${component.language}** | ${component.guide} | ${component.decided} |
</#list>

<#if several>
<#list facts as fact>
* ${fact.name}: ${fact.text}
</#list>
<#else>
<#list facts as fact>
${fact.text}.
</#list>
</#if>

<#list drivers>
## Decision Drivers

<#items as driver>
* <#if driver.name != "">${driver.name}: </#if>${driver.text}
</#items>

</#list>
## Considered Options

<#list options as option>
* <#if option.name != "">${option.name}: </#if>${option.text}
</#list>

## Decision Outcome

<#list components as component>
### ${component.name}: ${component.language}

<#if component.follows>
Chosen option: "${component.language}", because <#if component.clause != "">${component.clause}<#else>the guide says</#if>:

<#else>
Chosen option: "${component.language}", because ${component.reason}

${component.position}<#if component.clause != "">, because ${component.clause}</#if><#if component.quoted>:<#else>.</#if>
<#if component.silence != "" && !component.quoted>
It <#if component.silence == "named">names ${component.language} and </#if>gives no advice on <#if component.silence == "named">it<#else>${component.language}</#if>.
</#if>

</#if>
<#list component.quotes as quote>
> ${quote.words}
> (<#if quote.house>house rule </#if>${quote.ids}<#if quote.strength != "">, ${quote.strength}</#if>; ${quote.source})

</#list>
<#if component.silence != "" && component.quoted>
The guide <#if component.silence == "named">names ${component.language} and </#if>gives no advice on <#if component.silence == "named">it<#else>${component.language}</#if>.

</#if>
<#list component.notes as note>
${note.text} (<#if note.house>house rule </#if>${note.id})

</#list>
<#if component.boundary>
${component.language} is chosen as an orchestration or boundary language; the constrained part needs a language of its own.

</#if>
<#if component.follows && component.hasReason>
The team adds: ${component.reason}

</#if>
<#if component.onlyOutweighed != "">
Outweighed: ${component.onlyOutweighed}.

</#if>
<#list component.outweighed>
Outweighed:

<#items as line>
* ${line}
</#items>

</#list>
<#if component.settles>
The answer<#if component.severalSettle>s</#if> to ${component.settling} would settle it.

</#if>
<#if component.weighed>
<#list component.flips as flip>
${flip}
</#list>
<#if component.stays>
Another answer to ${component.irrelevant} alone would not change it.
</#if>

</#if>
</#list>
<#list consequences>
### Consequences

<#items as line>
* ${line.tone}, because ${line.text} (<#if line.house>house rule </#if>${line.id}<#if several>, ${line.components}</#if>)
</#items>

</#list>
<#if confirmed>
### Confirmation

<#list confirmations as line>
* ${line.language} in <#list line.paths as path>${path}<#sep>, </#list>
</#list>
<#list boundaries as boundary>
* ${boundary.from} and ${boundary.to} meet over ${boundary.protocol}
</#list>
<#if reviewBy != "">
* reviewed again by ${reviewBy}
</#if>

</#if>
<#list open>
## Open questions

<#items as question>
* ${question.id} ${question.components}: ${question.text}<#if question.unknown != ""> ${question.unknown}</#if>
</#items>

</#list>
<#list checklist>
## Follow-up

<#items as item>
* [ ] ${item.id} ${item.components}: ${item.text}<#if item.house> (house rule)</#if>
</#items>

</#list>
## More Information

Guide: ${guideId} ${guideVersion}, "${guideTitle}"<#if sourced && verified != "">, last verified ${verified}</#if>.
<#if !sourced && verified == "">
It names no sources and no date on which it was last verified.
<#elseif !sourced>
It names no sources; it was last verified ${verified}.
<#elseif verified == "">
It names no date on which it was last verified.
</#if>
<#if annotated>

<#list companions as line>
* ${line.text} belong to ${line.name} as well
</#list>
<#list notes as note>
* ${note.text} (<#if note.house>house rule </#if>${note.id}<#if several>, ${note.components}</#if>)
</#list>
<#list departures as line>
* The team <#if line.tier == "">sets ${line.rule} of the guide aside<#else>reads ${line.rule} of the guide as ${line.tier}</#if>: ${line.because}<#if several> (${line.components})</#if>
</#list>
</#if>
