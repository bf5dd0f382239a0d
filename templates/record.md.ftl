<#ftl output_format="Markdown">
<#outputformat "YAML">
---
status: ${status}
date: ${date}
<#if deciders?has_content>
decision-makers: [<#list deciders as name>${name}<#sep>, </#list>]
</#if>
<#if consulted?has_content>
consulted: [<#list consulted as name>${name}<#sep>, </#list>]
</#if>
<#if informed?has_content>
informed: [<#list informed as name>${name}<#sep>, </#list>]
</#if>
parlance:
  version: ${version?c?no_esc}
  guide: {id: ${guideId}, version: ${guideVersion}, digest: ${guideDigest}<#if guideBlob != "">, blob: ${guideBlob}</#if>}
<#if reviewBy != "">
  review-by: ${reviewBy}
</#if>
  components:
<#list decisions as decision>
    - name: ${decision.name}
<#if decision.paths?has_content>
      paths: [<#list decision.paths as path>${path}<#sep>, </#list>]
</#if>
      language: ${decision.language}
      role: ${decision.role}
      advice: {status: ${decision.status}, languages: [<#list decision.languages as language>${language}<#sep>, </#list>]}
<#if decision.because != "">
      because: ${decision.because}
</#if>
<#if decision.answers?has_content>
      answers:
</#if>
<#list decision.answers as answer>
<#if answer.plain && answer.options?size == 1>
        ${answer.question}: ${answer.options[0]}
<#elseif answer.plain>
        ${answer.question}: [<#list answer.options as option>${option}<#sep>, </#list>]
<#else>
        ${answer.question}: {is: [<#list answer.options as option>${option}<#sep>, </#list>]<#if answer.note != "">, note: ${answer.note}</#if><#if answer.by != "">, by: ${answer.by}</#if><#if answer.at != "">, at: ${answer.at}</#if>}
</#if>
</#list>
</#list>
<#if boundaries?has_content>
  boundaries:
<#list boundaries as boundary>
    - {from: ${boundary.from}, to: ${boundary.to}, protocol: ${boundary.protocol}}
</#list>
</#if>
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

<#if drivers?has_content>
## Decision Drivers

<#list drivers as driver>
* <#if driver.name != "">${driver.name}: </#if>${driver.text}
</#list>

</#if>
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

<#if component.against>Against that, ${component.position}<#else>${component.position?cap_first}</#if><#if component.clause != "">, because ${component.clause}</#if><#if component.quotes?has_content>:<#else>.</#if>
<#if component.silence != "" && !component.quotes?has_content>
It <#if component.silence == "named">names ${component.language} and </#if>gives no advice on <#if component.silence == "named">it<#else>${component.language}</#if>.
</#if>

</#if>
<#list component.quotes as quote>
> ${quote.words}
> (<#if quote.house>house rule </#if>${quote.ids}<#if quote.strength != "">, ${quote.strength}</#if>; ${quote.source})

</#list>
<#if component.silence != "" && component.quotes?has_content>
The guide <#if component.silence == "named">names ${component.language} and </#if>gives no advice on <#if component.silence == "named">it<#else>${component.language}</#if>.

</#if>
<#list component.notes as note>
${note.text} (${note.id})

</#list>
<#if component.boundary>
${component.language} is chosen as an orchestration or boundary language; the constrained part needs a language of its own.

</#if>
<#if component.follows && component.hasReason>
The team adds: ${component.reason}

</#if>
<#if component.outweighed?size == 1>
Outweighed: ${component.outweighed[0]}.

<#elseif component.outweighed?has_content>
Outweighed:

<#list component.outweighed as line>
* ${line}
</#list>

</#if>
<#if component.settling?has_content>
The answer<#if component.settling?size gt 1>s</#if> to <#list component.settling as id>${id}<#sep><#if id?counter == component.settling?size - 1> and <#else>, </#if></#list> would settle it.

</#if>
<#if component.flips?has_content || component.irrelevant?has_content>
<#list component.flips as flip>
${flip}
</#list>
<#if component.irrelevant?has_content>
Another answer to <#list component.irrelevant as id>${id}<#sep><#if id?counter == component.irrelevant?size - 1> or <#else>, </#if></#list> alone would not change it.
</#if>

</#if>
</#list>
<#if consequences?has_content>
### Consequences

<#list consequences as line>
* ${line.tone}, because ${line.text} (${line.id}<#if several>, ${line.components}</#if>)
</#list>

</#if>
<#if confirmations?has_content || boundaries?has_content || reviewBy != "">
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
<#if open?has_content>
## Open questions

<#list open as question>
* ${question.id} ${question.components}: ${question.text}<#if question.unknown != ""> ${question.unknown}</#if>
</#list>

</#if>
<#if checklist?has_content>
## Follow-up

<#list checklist as item>
* [ ] ${item.id} ${item.components}: ${item.text}
</#list>

</#if>
## More Information

Guide: ${guideId} ${guideVersion}, "${guideTitle}"<#if sourced && verified != "">, last verified ${verified}</#if>.
<#if !sourced && verified == "">
It names no sources and no date on which it was last verified.
<#elseif !sourced>
It names no sources; it was last verified ${verified}.
<#elseif verified == "">
It names no date on which it was last verified.
</#if>
<#if companions?has_content || notes?has_content>

<#list companions as line>
* ${line.text} belong to ${line.name} as well
</#list>
<#list notes as note>
* ${note.text} (${note.id}<#if several>, ${note.components}</#if>)
</#list>
</#if>
