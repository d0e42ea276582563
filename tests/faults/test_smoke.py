from tests.processes import token_of
from tests.servers import wait_until
import pytest
@pytest.mark.system
@pytest.mark.both
def test_smoke(make_site):
    site = make_site(webs=2)
    site.start_all()
    lead = site.post_lead()
    chat = site.chat(token_of(lead["chat_url"]), web=1)
    print(chat.next())
    for t in ["Yes, 50,000 euros are approved", "What does it cost?", "I decide together with my boss", "Our pumps leak and we want to replace them", "soon", "in June 2027", "Actually the budget is 60,000 euros"]:
        print(t, '->', chat.say(t))
    wait_until(site.mails, "mail")
    print(site.mails()[0][:500])
    site.manage("demo_clock", "25")
    chat.until(type="status", conversation="closed")
    print(site.rows("select state from leads_lead"))
    chat.close()
    assert 0
