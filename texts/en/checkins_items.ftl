# The words of check-in items and of the buttons that answer them. Rules: mentoring/checkins/items.py.

answer-yes = Yes
answer-partly = Partly
answer-no = No
answer-not-yet = Not yet
answer-score = { $score }
answer-low = 1 = not at all
answer-high = 5 = fully
answer-skip = Skip
answer-later = Later
answer-private = Talk to the coordinator

## Pulse

item-p_trust_mr = We and our partners speak openly with each other about problems.
item-p_comm_mr = Messages and calls with our partners are clear and answered in good time.
item-p_prog_mr = In the last weeks I saw our partners move forward on the joint plan.
item-p_supp_mr = My own utility gives me the time and support I need for this partnership.
item-p_trust_me = I can tell our mentors about our problems without fear of being judged.
item-p_comm_me = Messages and calls with our mentors are clear and answered in good time.
item-p_prog_me = In the last weeks we moved forward on what we planned together.
item-p_supp_me = My own utility gives me the time and support I need for this partnership.

## Phase: orientation

item-ori_mr_1 = Do you know your counterparts, their roles and how they like to be contacted?
item-ori_mr_2 = Have you talked about what each side expects from this partnership?
item-ori_mr_3 = Did you hear how they see the problem before proposing solutions?
item-ori_mr_4 = Is the date of the next call or visit agreed?
item-ori_me_1 = Do you know whom to contact on the mentor side, and for what?
item-ori_me_2 = Have you told the mentors what you expect, and what you do not want?
item-ori_me_3 = Do you feel listened to by the mentors?
item-ori_me_4 = Does your management know about this partnership and support it?

## Phase: middle

item-mid_mr_1 = Did the partners do the work themselves while you advised?
item-mid_mr_2 = Did you do what you said you would, or warn early when you could not?
item-mid_mr_3 = Did your partners question or improve one of your ideas?
item-mid_mr_4 = Did you or your utility learn something from your partners?
item-mid_mr_5 = Did you pass on know-how outside planned training (call, chat, on the job)?
item-mid_me_1 = Did you apply at work something you learned in this partnership?
item-mid_me_2 = Do you feel free to disagree with the mentors' ideas?
item-mid_me_3 = Do you have the time, tools and budget to apply what you learned?
item-mid_me_4 = Did you do what you said you would, or warn early when you could not?
item-mid_me_5 = Did the mentors learn something from you or your utility?

## Phase: dissolution

item-dis_mr_1 = Can the mentee team carry on this work without you?
item-dis_mr_2 = Are all promises and documents on your side closed or handed over?
item-dis_mr_3 = Have you agreed how to stay in contact after the partnership?
item-dis_mr_4 = Did you talk together about what worked and what did not?
item-dis_me_1 = Can your team carry on this work without the mentors?
item-dis_me_2 = Are the new ways of working written into your procedures or job roles?
item-dis_me_3 = Have you agreed how to stay in contact after the partnership?
item-dis_me_4 = Could your utility now mentor another utility on this topic?
item-dis_me_5 = Are all promises and documents on your side closed or handed over?
item-dis_me_6 = Did you talk together about what worked and what did not?

## Phase: aftercare

item-aft_mr_1 = Have you been in contact with your former partners in the last months?
item-aft_mr_2 = Do you still use something you learned from them?
item-aft_me_1 = Are the new practices still in use in your utility?
item-aft_me_2 = Do you need a short follow-up from your former mentors?

## Stage: project design

item-des_mr_1 = Did the mentee's management ask for this topic and agree to it?
item-des_mr_2 = Are short visits by your experts planned, with dates and names?
item-des_mr_3 = Is it written how we will know that the partnership succeeded?
item-des_me_1 = Does this partnership answer a need that your utility itself named?
item-des_me_2 = Will trainees have the time, tools and budget to apply what they learn?
item-des_me_3 = Is it agreed who will apply what, after each visit or training?

## Stage: structuring

item-str_mr_1 = Does everyone know who does what on both sides?
item-str_mr_2 = Do you know where to turn if there is a disagreement?
item-str_mr_3 = Is a leader on your side giving time and attention to this partnership?
item-str_me_1 = Does everyone in your team know who does what in the partnership?
item-str_me_2 = Do you know where to turn if there is a disagreement?
item-str_me_3 = Do colleagues outside the team understand why we want this change?
item-str_me_4 = Is a leader on your side giving time and attention to this partnership?

## Stage: diagnosis

item-dia_mr_1 = Is the diagnosis done by mixed teams, with partners learning to do it?
item-dia_mr_2 = Do we have data on causes and effects, not only on symptoms?
item-dia_mr_3 = Did we look at organisation and people, not only at technology?
item-dia_mr_4 = Is it listed what can be taught, by whom and to whom?
item-dia_me_1 = Did people from your utility take part in collecting and reading the data?
item-dia_me_2 = Does the diagnosis show the real causes, as you see them?
item-dia_me_3 = Could your team repeat this diagnosis on its own?

## Stage: feedback workplan

item-fbk_mr_1 = Did we agree how, and to whom first, the findings are presented?
item-fbk_mr_2 = Was the work plan designed together, not by your side alone?
item-fbk_mr_3 = Does each action in the plan have a person and a date?
item-fbk_me_1 = Were the findings presented in a respectful and useful way?
item-fbk_me_2 = Has your management approved the work plan and its cost?
item-fbk_me_3 = Can the plan still change when you give feedback?

## Stage: initiation

item-ini_mr_1 = Are you advising rather than doing it for them?
item-ini_mr_2 = Did the resources for the planned actions arrive on time?
item-ini_mr_3 = Are there change agents in the partner utility, and do they help each other?
item-ini_me_1 = Did the people, budget or materials you need arrive on time?
item-ini_me_2 = Have procedures or job roles been adapted to the new way of working?
item-ini_me_3 = Did colleagues learn by doing this month?

## Open questions: orientation

item-o_ori_mr = What would help you build trust with your partners?
item-o_ori_me = What should the mentors know about your utility that they do not know yet?

## Open questions: middle

item-o_mid_mr = What is one thing going well, or one thing blocking you?
item-o_mid_me = What is the one thing you need most from the mentors now?

## Open questions: dissolution

item-o_dis_mr = What will you take home from this partnership?
item-o_dis_me = What are you most proud of in this partnership?
